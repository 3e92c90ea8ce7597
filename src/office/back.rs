//! Reading a filled-in workbook back.
