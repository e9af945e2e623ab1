-- Specification of pictures._forget_member: how the pictures of a member look is forgotten.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select pictures.set_accent(1, m, '#ff0000', actor_id => m) is not null as chosen from unnest(array[5, 6]) m;
select lives_ok('select pictures._forget_member(1, 5)', 'a member is forgotten');
select results_eq('select s.member_id from pictures.style s', array[6::bigint], 'nobody else is');

select * from finish();
rollback;
