-- Specification of automod._leads_out: whether one of these hosts is not allowed.

begin;
select plan(7);

select is(automod._leads_out(t.hosts, '{example.com,a_b.example}'), t.out, t.hosts::text)
from (values
  ('{example.com}'::text[], false), ('{www.example.com,example.com}', false), ('{notexample.com}', true), ('{}', false),
  ('{example.com,example.net}', true), ('{a_b.example}', false), ('{axb.example}', true)
) as t (hosts, out);

select * from finish();
rollback;
