-- Specification of automod._read_list: what somebody listed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(3);

select is(automod._read_list(E'b , a\nc d,,a'), '{a,b,"c d"}', 'commas and lines separate, each counts once');
select is(automod._read_list(' , '), '{}', 'nothing is nothing');
select is(automod._read_list(null), '{}', 'so is null');

select * from finish();
rollback;
