-- Specification of roles._sticky_left: which sticky roles members left with.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

insert into roles.sticky (guild_id, role_id, made_at) values (1, 201, tests.t());
select tests.see(m, '{201,202}', tests.t()) from generate_series(5, 7) m;
select app._member_left(1, m, false, tests.t(10)) from generate_series(5, 6) m;
select results_eq(
  'select * from roles._sticky_left(1, ''{5,6,7}'', tests.t(20))', 'values (5::bigint, 201::bigint), (6, 201)', 'who left'
);
select is_empty('select from roles._sticky_left(1, ''{5}'', tests.t(10) + interval ''30 days'')', 'within thirty days');
select tests.configure('roles.keep_sticky', '40 days');
select isnt_empty('select from roles._sticky_left(1, ''{5}'', tests.t(10) + interval ''30 days'')', 'or what the guild says');
select tests.give(5, 201, 'sticky', '', at => tests.t(21));
select is_empty('select from roles._sticky_left(1, ''{5}'', tests.t(22))', 'not what is given back already');
update app.role set permissions = 8 where role_id = 201;
select is_empty('select from roles._sticky_left(1, ''{6}'', tests.t(20))', 'nor what cannot be offered');

select * from finish();
rollback;
