-- Specification of personal._require_room: refuses a role too many.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

select tests.configure('personal.reserve', '240');
select lives_ok('select personal._require_room(1)', 'there is room');
insert into app.role (guild_id, role_id, name, "position", managed)
select 1, 400 + n, 'r' || n, 1, false from generate_series(1, 3) n;
select lives_ok('select personal._require_room(1)', 'as long as the reserve is left');
insert into personal.role (guild_id, member_id, name, changed_at) values (1, 5, 'being made', tests.t());
select tests.refuses(
  'select personal._require_room(1)', 'U0PRS', 'This server has 10 roles, and no more are made for members.',
  'what is being made counts'
);
update app.role set deleted_at = now() where role_id = 401;
select lives_ok('select personal._require_room(1)', 'what is gone does not');

select * from finish();
rollback;
