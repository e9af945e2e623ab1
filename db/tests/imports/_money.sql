-- Specification of imports._money: the money of an import.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select imports.stage(1, 'money', '[{"id": 5, "wallet": 7}, {}]') is not null as staged;
select is(imports._money(array(select l from imports.line l))::text, '{"(5,7,)"}', 'without what cannot be adopted');

select * from finish();
rollback;
