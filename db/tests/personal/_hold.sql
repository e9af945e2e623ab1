-- Specification of personal._hold: a role of one's own for the caller alone.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

\ir ../../fixtures/personal.sql
select is((personal._hold(1, 5, true, tests.t())).name, null, 'there is none yet');
select tests.own(5, 'Sunny') is not null as made;
select tests.made(5, 301);
select is((personal._hold(1, 5, true, tests.t(86400))).role_id, 301::bigint, 'there is one');
select is((personal._hold(1, 5, false, tests.t(1))).role_id, 301::bigint, 'at any time, if it is not paced');
select tests.refuses(
  'select personal._hold(1, 5, true, tests.t(1))', 'U0PSN', 'You have changed your role lately.', 'else once a day'
);
update app.role set position = 30 where role_id = 301;
select tests.refuses(
  'select personal._hold(1, 5, false, tests.t(1))', 'U0HIR',
  'I cannot give out the role "Sunny": it is not below my own highest role. Move my role above it.', 'if the bot can change it'
);
update app.role set deleted_at = now() where role_id = 301;
select is((personal._hold(1, 5, false, tests.t(1))).role_id, null, 'one that is gone is made again');

select * from finish();
rollback;
