-- Specification of economy._is_forgetting: whether a line only forgets somebody.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

create function pg_temp.asks(new jsonb) returns boolean language sql as $$
  select economy._is_forgetting('{"member_id": 5, "amount": 70, "request": {"to": 6, "amount": 7}}', asks.new)
$$;
select ok(pg_temp.asks('{"member_id": 1000001, "amount": 70, "request": {"to": 6, "amount": 7}}'), 'an id becomes nobody');
select ok(pg_temp.asks('{"member_id": 5, "amount": 70, "request": {"to": 1000001, "amount": 7}}'), 'also within the request');
select ok(not pg_temp.asks('{"member_id": 8, "amount": 70, "request": {"to": 6, "amount": 7}}'), 'not somebody else');
select ok(not pg_temp.asks('{"member_id": 1000001, "amount": 71, "request": {"to": 6, "amount": 7}}'), 'no other amount');
select ok(not pg_temp.asks('{"member_id": 1000001, "amount": 70, "request": {"to": 6, "amount": 8}}'), 'nor another request');
select ok(not pg_temp.asks('{"member_id": 1000001, "amount": 70, "request": {"for": 6, "amount": 7}}'), 'nor other words');

select * from finish();
rollback;
