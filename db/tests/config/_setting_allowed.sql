-- Specification of config._setting_allowed: what a setting may be, in words for people.

begin;
select plan(11);

create function pg_temp.allowed(kind text, rules text default null, choices text[] default null)
returns text language sql as $$
  select config._setting_allowed(jsonb_populate_record(
    null::config.setting_column, jsonb_build_object('kind', kind, 'rules', rules, 'choices', choices)
  ))
$$;

select is(
  pg_temp.allowed('integer', 'a whole number from 1 to 5'), 'a whole number from 1 to 5',
  'the comment on the CHECK says it'
);
select is(pg_temp.allowed('choice', 'not b', '{a,b}'), 'not b', 'also for a choice, if there is one');
select is(pg_temp.allowed('choice', null, '{a,b}'), 'a, b', 'else the choices are listed');
select is(pg_temp.allowed('boolean', null, '{true,false}'), 'true, false', 'a switch is true or false');
select is(pg_temp.allowed('channel'), 'a channel of this server', 'a channel is one of this server');
select is(pg_temp.allowed('role'), 'a role of this server', 'a role is one of this server');
select is(pg_temp.allowed('time_zone'), 'a time zone such as Europe/Berlin', 'a time zone shows an example');
select is(pg_temp.allowed('duration'), 'a duration such as 90 seconds', 'a duration shows an example');
select is(pg_temp.allowed('integer'), 'a whole number', 'an integer without a CHECK is any whole number');
select is(pg_temp.allowed('number'), 'a number', 'a number without a CHECK is any number');
select is(pg_temp.allowed('text'), 'a text', 'a text without a CHECK is any text');

select * from finish();
rollback;
