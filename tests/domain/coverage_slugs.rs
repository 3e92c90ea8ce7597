//! Every item of the sources, as numbered in the domain study (§3.1–3.5, §3.8). Copied, never generated from the data.

/// The 118 items of the five seed documents.
pub const CLAUSES: &str = "
na22-1a-quan-triet na22-1b-trach-nhiem-chung na22-1c-noi-dung-dot-pha na22-2a-neu-guong na22-2b-25-dich-vu
na22-2c-van-dong-gia-dinh na22-2d-dinh-danh-muc-2 na22-3a-huy-dong na22-3b-lam-sach na22-3c-thong-nhat-ra-soat
na22-3d-doi-chieu-nganh na22-3e-dieu-tra-co-ban na22-3f-thu-nhan na22-3g-chuan-bi-bo-so na22-3h-sua-quy-dinh
na22-3i-mot-cua-nghiem na22-4a-nhan-luc na22-4b-ngan-sach na22-4c-dong-vien na22-4d-khen-phe na22-5a-lien-thong
na22-5b-an-toan na22-5c-tang-truc-tuyen na22-5d-nam-co-so na22-5e-huong-dan na22-5f-bo-tri-kinh-phi
na22-6a-doan-the na22-6b-to-tuyen-truyen na22-7a-truc-tiep-chi-dao na22-7b-chiu-trach-nhiem na22-8a-theo-doi
na22-8b-tong-hop-bao-cao
hy23-0a-tuyen-truyen hy23-0b-thuc-hien-ct45 hy23-1a-ke-hoach hy23-1b-ke-hoach-du-noi-dung hy23-1c-kiem-tra
hy23-1d-nguoi-dung-dau hy23-1e-phoi-hop hy23-2a-danh-gia-quy-trinh hy23-2b-tai-cau-truc hy23-2c-ket-noi-cong
hy23-2d-khong-khai-lai hy23-3a-cong-khai hy23-3b-huong-dan hy23-4a-chat-luong-dvctt hy23-4b-doi-moi-mot-cua
hy23-5a-ket-noi-csdl hy23-6a-so-hoa hy23-6b-lo-trinh-so-hoa hy23-6c-lien-thong-dan-cu hy23-7a-tai-khoan
hy23-7b-phi-le-phi hy23-7c-an-sinh hy23-8a-nhan-luc-kinh-phi hy23-8b-thiet-bi hy23-8c-dao-tao
hy23-8d-tap-huan-so-hoa hy23-9a-doan-the hy23-9b-xa-hoi-hoa hy23-10a-thuong-truc hy23-10b-du-lieu
hy23-10c-giam-sat-de-xuat hy23-11-kien-nghi hy23-12a-to-chuc-thuc-hien hy23-12b-bao-cao-quy
th22-k1-uu-tien-nguon-luc th22-k2-co-so-vat-chat th22-k3-dao-tao th22-k4-tuyen-truyen th22-k5-dot-pha
th22-k6-chuan-hoa-ho-so th22-k7-lam-sach th22-k8-cccd-eid th22-k9-pho-cap-vneid th22-q1-bo-tri-can-bo
th22-q2-tuyen-truyen
na25-01-ke-hoach-nam na25-02-trach-nhiem na25-03-nam-ro na25-04-khong-tri-hoan na25-05-mien-phi
na25-06-lo-trinh-chi-tieu na25-07-dong-bo na25-08-viec-lam na25-09-cong-khai-chi-tra na25-10-dat-dai-xa
na25-11-so-hoa-30-5 na25-12-tuyen-truyen na25-13-so-hoa na25-14-tai-su-dung na25-15-xu-ly-can-bo
na25-16-khong-lam-tren-mang na25-17-ket-noi-bo-tc na25-18-quan-tri-he-thong na25-19-ioc na25-20-ho-so-suc-khoe
na25-21-lltp-vneid na25-22-csdl-dat-dai na25-23-lam-sach-lltp na25-24-lam-sach-ho-tich na25-25-du-lieu-hoc-sinh
na25-26-hoa-don-may-tinh-tien na25-27-benh-an-dien-tu na25-28-kiem-tra-cong-vu na25-29-xu-ly-phien-ha
na25-30-thao-go na25-31-kinh-phi na25-32-nhan-su na25-33-an-ninh-mang na25-34-phan-bo-2025
hd22-1-ra-soat-thuong-xuyen hd22-2-luu-dong hd22-3-ngoai-gio hd22-4-so-hoa-ho-tich hd22-5-gan-so-dinh-danh
hd22-6-hoc-kinh-nghiem hd22-7-huong-dan-doanh-nghiep
";

/// The 31 shortcomings of the five seed documents.
pub const SHORTCOMINGS: &str = "
na22-t1-viec-cua-cong-an na22-t2-quyet-tam-thap na22-t3-it-kiem-tra na22-t4-thieu-huong-dan na22-t5-truc-tuyen-thap
hy23-t01-cham-lo-trinh hy23-t02-nhan-thuc hy23-t03-phoi-hop hy23-t04-nop-online-thap hy23-t05-so-hoa-thap
hy23-t06-dan-it-dung hy23-t07-duong-truyen hy23-t08-phan-mem hy23-t09-thieu-thiet-bi hy23-t10-thanh-toan-cham
hy23-t11-can-bo hy23-t12-ky-nang-dan hy23-t13-du-lieu-lech hy23-t14-thao-tac hy23-t15-khai-thac-thap
th22-t1-viec-cong-an th22-t2-to-hinh-thuc th22-t3-chua-ro-nhiem-vu th22-t4-tuyen-truyen-5-nhom
na25-t1-lanh-dao na25-t2-can-bo-cam-chung na25-t3-noi-sap-nhap na25-t4-khong-dong-bo na25-t5-nhiem-vu-cham
na25-t6-truc-tuyen-bo-tc
hd22-t1-lung-tung
";

/// The 12 later items, document “Trung ương 2025–2026”.
pub const LATER: &str = "
tw25-1-khong-giay tw25-2-phuong-tien-ho-tro tw25-3-tai-cau-truc tw25-4-bao-cao-thang tw25-5-100-phi-dia-gioi
tw25-6-cam-ket tw25-7-binh-dan-hoc-vu-so
tw26-1-tu-danh-gia tw26-2-to-cong-nghe-so tw26-3-mot-phan-ly-do
dl25-1-e-form dl25-2-cach-tinh-766
";
