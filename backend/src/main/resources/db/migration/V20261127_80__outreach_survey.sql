-- The short survey of what facilities know of cleaner production, in versions: one that was answered
-- is never edited, so that what an answer says stays what it said.
CREATE TABLE survey (
  id          uuid NOT NULL,
  version     integer NOT NULL,
  number      integer NOT NULL,
  title       text NOT NULL,
  title_en    text,
  aware_from  numeric(4, 1) NOT NULL,
  questions   jsonb NOT NULL,
  published_on date,
  created_at  timestamptz NOT NULL,
  created_by  uuid NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  uuid NOT NULL,
  deleted_at  timestamptz,
  CONSTRAINT pk_survey PRIMARY KEY (id),
  CONSTRAINT uq_survey_number UNIQUE (number),
  CONSTRAINT ck_survey_aware_from CHECK (aware_from BETWEEN 0 AND 100),
  CONSTRAINT ck_survey_questions CHECK (jsonb_typeof(questions) = 'array')
);
COMMENT ON TABLE survey IS 'Reference data: versions of the awareness survey.';
COMMENT ON COLUMN survey.aware_from IS
  'From which mean of the marks for knowledge and attitude on a facility counts as aware (target T1b).';
SELECT watch_table('survey', 'SURVEY');

SELECT set_config('sxsh.actor', '00000000-0000-7000-8000-000000000000', true),
       set_config('sxsh.source', 'SYSTEM', true);
INSERT INTO survey (id, version, number, title, title_en, aware_from, questions, published_on,
                    created_at, created_by, updated_at, updated_by)
SELECT '01930000-0000-7000-8000-000000000001', 0, 1,
       'Phiếu khảo sát nhận thức về sản xuất sạch hơn', 'Survey of awareness of cleaner production', 50,
       $json$[
 {"code": "K1", "part": "KNOWLEDGE",
  "text": "Theo ông/bà, sản xuất sạch hơn là gì?",
  "textEn": "What is cleaner production, in your view?",
  "options": [
   {"code": "A", "text": "Giảm chất thải, giảm tiêu hao ngay trong quá trình sản xuất", "textEn": "Less waste and less use of resources within production itself", "points": 10},
   {"code": "B", "text": "Xử lý chất thải sau khi đã phát sinh", "textEn": "Treating waste after it has arisen", "points": 3},
   {"code": "C", "text": "Dọn vệ sinh nơi sản xuất", "textEn": "Cleaning the place of work", "points": 2},
   {"code": "D", "text": "Không biết", "textEn": "I do not know", "points": 0}]},
 {"code": "K2", "part": "KNOWLEDGE",
  "text": "Sản xuất sạch hơn có thể đem lại lợi ích nào cho cơ sở?",
  "textEn": "What can a facility gain from cleaner production?",
  "options": [
   {"code": "A", "text": "Vừa giảm chi phí nguyên liệu, năng lượng, vừa giảm ô nhiễm", "textEn": "Lower cost of materials and energy, and less pollution", "points": 10},
   {"code": "B", "text": "Chỉ giảm ô nhiễm", "textEn": "Less pollution only", "points": 5},
   {"code": "C", "text": "Chỉ làm tăng chi phí", "textEn": "Nothing but higher cost", "points": 0},
   {"code": "D", "text": "Không biết", "textEn": "I do not know", "points": 0}]},
 {"code": "K3", "part": "KNOWLEDGE",
  "text": "Ông/bà biết bao nhiêu giải pháp sản xuất sạch hơn (quản lý nội vi, thay đổi nguyên liệu, cải tiến thiết bị, tuần hoàn, tái sử dụng …)?",
  "textEn": "How many kinds of cleaner production measures do you know (good housekeeping, change of inputs, better equipment, reuse …)?",
  "options": [
   {"code": "A", "text": "Từ ba giải pháp trở lên", "textEn": "Three or more", "points": 10},
   {"code": "B", "text": "Một hoặc hai giải pháp", "textEn": "One or two", "points": 5},
   {"code": "C", "text": "Chưa biết giải pháp nào", "textEn": "None", "points": 0}]},
 {"code": "A1", "part": "ATTITUDE",
  "text": "“Áp dụng sản xuất sạch hơn có lợi cho cơ sở của tôi.” Ông/bà có đồng ý không?",
  "textEn": "“Cleaner production would benefit my facility.” Do you agree?",
  "options": [
   {"code": "A", "text": "Hoàn toàn đồng ý", "textEn": "Fully agree", "points": 10},
   {"code": "B", "text": "Đồng ý", "textEn": "Agree", "points": 7},
   {"code": "C", "text": "Phân vân", "textEn": "Not sure", "points": 3},
   {"code": "D", "text": "Không đồng ý", "textEn": "Disagree", "points": 0}]},
 {"code": "A2", "part": "ATTITUDE",
  "text": "Ông/bà có muốn được đánh giá, tư vấn về sản xuất sạch hơn không?",
  "textEn": "Would you like an assessment or advice about cleaner production?",
  "options": [
   {"code": "A", "text": "Có, trong năm nay", "textEn": "Yes, this year", "points": 10},
   {"code": "B", "text": "Có, nhưng chưa phải lúc này", "textEn": "Yes, but not now", "points": 6},
   {"code": "C", "text": "Chưa nghĩ tới", "textEn": "I have not thought of it", "points": 2},
   {"code": "D", "text": "Không", "textEn": "No", "points": 0}]},
 {"code": "A3", "part": "ATTITUDE",
  "text": "Khi có giải pháp hoàn vốn trong hai năm, cơ sở có sẵn sàng đầu tư không?",
  "textEn": "Would the facility invest in a measure that pays back within two years?",
  "options": [
   {"code": "A", "text": "Sẵn sàng", "textEn": "Yes", "points": 10},
   {"code": "B", "text": "Chỉ khi được hỗ trợ một phần kinh phí", "textEn": "Only with some support", "points": 6},
   {"code": "C", "text": "Không", "textEn": "No", "points": 0}]},
 {"code": "P1", "part": "PRACTICE",
  "text": "Cơ sở có theo dõi lượng điện, nhiên liệu, nước tiêu thụ không?",
  "textEn": "Does the facility keep track of its electricity, fuel and water?",
  "options": [
   {"code": "A", "text": "Có, hằng tháng và so với sản lượng", "textEn": "Yes, monthly and against output", "points": 10},
   {"code": "B", "text": "Có, theo hóa đơn", "textEn": "Yes, by invoices", "points": 5},
   {"code": "C", "text": "Không", "textEn": "No", "points": 0}]},
 {"code": "P2", "part": "PRACTICE",
  "text": "Trong 12 tháng qua, cơ sở đã làm việc gì để giảm tiêu hao hoặc giảm chất thải?",
  "textEn": "What has the facility done in the last 12 months to use or waste less?",
  "options": [
   {"code": "A", "text": "Đã đầu tư hoặc đổi công nghệ, thiết bị, nguyên liệu", "textEn": "Invested, or changed technology, equipment or inputs", "points": 10},
   {"code": "B", "text": "Đã làm các việc không tốn tiền hoặc ít tốn tiền", "textEn": "Measures of little or no cost", "points": 6},
   {"code": "C", "text": "Chưa làm gì", "textEn": "Nothing", "points": 0}]},
 {"code": "P3", "part": "PRACTICE",
  "text": "Cơ sở có người được giao theo dõi việc tiết kiệm, giảm chất thải không?",
  "textEn": "Is somebody at the facility in charge of saving and of reducing waste?",
  "options": [
   {"code": "A", "text": "Có, và có kế hoạch hoặc quy định bằng văn bản", "textEn": "Yes, with a written plan or rules", "points": 10},
   {"code": "B", "text": "Có, nhưng chưa có văn bản", "textEn": "Yes, with nothing in writing", "points": 6},
   {"code": "C", "text": "Không", "textEn": "No", "points": 0}]}
]$json$::jsonb, '2016-01-01', now(), system, now(), system
FROM (SELECT current_setting('sxsh.actor')::uuid AS system) it;
