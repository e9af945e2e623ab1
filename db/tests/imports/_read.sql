-- Specification of imports._read: a line as what it means.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select is((select row(r.member_id, r.xp, r.level, r.progress)::text from imports._read(
  'levels', '{"id": "5", "xp": 1234, "level": 4, "detailed_xp": [1, 4, 1234]}') r), '(5,1234,4,0.250)', 'of MEE6');
select is((select row(r.member_id, r.wallet, r.bank)::text from imports._read('money', '{"user_id": "5", "cash": "1,000"}') r),
  '(5,1000,)', 'of money');
select is((select row(r.member_id, r.kind, r.moderator_id, r.reason)::text from imports._read(
  'cases', '{"member_id": 5, "type": "warning", "date": "2025-01-01", "mod_id": 77, "reason": "rude"}') r),
  '(5,warn,77,rude)', 'of a case');

select * from finish();
rollback;
