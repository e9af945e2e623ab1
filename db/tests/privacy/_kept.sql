-- Specification of privacy._kept: what names a member after they were forgotten.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select ok(privacy._kept('moderation', 'case', 'member_id'), 'whose case it is');
select ok(not privacy._kept('moderation', 'case', 'actor_id'), 'not who decided it');
select ok(not privacy._kept('economy', 'entry', 'member_id'), 'not whose money it was');

select * from finish();
rollback;
