-- Specification of imports._forget_member: what another bot knew of a member is forgotten.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select imports.stage(1, 'levels', '[{"id": 5, "xp": 900}, {"id": 6, "xp": 900}]') is not null as staged;
select imports._forget_member(1, 5);
select results_eq('select l.member_id from imports.line l', array[6::bigint], 'nobody else is');

select * from finish();
rollback;
