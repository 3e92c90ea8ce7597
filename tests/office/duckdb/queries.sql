-- Hỏi kết quả của nhiều đơn vị bằng DuckDB / asking the results of many units with DuckDB.
-- Tệp: "Kết quả cho phần mềm" ở trang Nhiều đơn vị › Xuất. Chạy / run: duckdb < queries.sql

CREATE TABLE results AS
SELECT * FROM read_json('*ket-qua-cac-don-vi*.ndjson', format = 'newline_delimited', sample_size = -1);

-- Đơn vị dưới 50 điểm, theo tỉnh / units below 50 points, by province
SELECT province, count(*) AS units, count(*) FILTER (points < 50000) AS below_50
FROM (SELECT province, assessment, sum(claimed_thousandths) AS points FROM results
      GROUP BY ALL HAVING sum(max_thousandths) > 0)
GROUP BY province ORDER BY below_50 DESC, province NULLS LAST;

-- Mục yếu nhất: giá trị trung bình trên 1000, mục để ngỏ tính 0 / weakest items: mean value of 1000, open ones as 0
SELECT item, any_value(name_vi) AS name, count(*) AS asked, sum(coalesce(value_permille, 0)) // count(*) AS mean
FROM results WHERE max_thousandths > 0
GROUP BY item ORDER BY mean, item LIMIT 10;

-- Mục tự chấm có điểm mà không có minh chứng / items claimed without evidence
SELECT item, count(*) AS units, sum(claimed_thousandths) AS thousandths
FROM results WHERE claimed_thousandths > 0 AND evidenced_thousandths = 0
GROUP BY item ORDER BY thousandths DESC, item;

-- Mục có việc khắc phục quá hạn / items with an overdue action
SELECT assessment, unit_name, item, next_due, date_diff('day', next_due, current_date) AS days_late
FROM results WHERE actions_to_do > 0 AND next_due < current_date
ORDER BY next_due, assessment, item;
