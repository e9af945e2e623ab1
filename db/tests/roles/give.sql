-- Specification of roles.give: a moderator gives a role, perhaps for a time.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(17);

create function pg_temp.give(
  duration text default null, seconds numeric default 0, role_id bigint default 201
) returns text language plpgsql as $$
declare
  v_row roles.given_row := roles.give(1, 5, give.role_id, give.duration, 'helped', tests.rank(), 61, at => tests.t(give.seconds));
begin
  return concat_ws(' ', v_row.role_id, extract(epoch from v_row.until - tests.t())::integer,
    extract(epoch from v_row.worn_until - tests.t())::integer, v_row.reasons);
end;
$$;
select is(pg_temp.give('1h'), '201 3600 3600 1', 'for a time');
select results_eq(
  'select concat_ws('' '', method, path, tests.said(reason)) from outbox.effect',
  array['PUT /guilds/1/members/5/roles/201 helped'], 'Discord is told, and why'
);
select results_eq(
  'select source, tests.said(note), actor_id, since, until from roles.why(1, 5, 201)',
  $$values ('moderator', 'helped', 61::bigint, tests.t(), tests.t(3600))$$, 'it is a reason of its own'
);
select is(pg_temp.give('30m', 10), '201 1810 1810 1', 'given again it has the new end, also a sooner one');
select tests.give(5, 201, ref => 'loan', until => tests.t(9000));
select is(pg_temp.give('1h', 20), '201 3620 9000 2', 'the end of another reason is not moved');
select is(pg_temp.give(seconds => 30), '201 2', 'for good: then nothing has an end');
select tests.edit_roles(5, taken => '{201}', at => tests.t(40));
select results_eq(
  $$select ended_at from roles.why(1, 5, 201) where source = 'moderator'$$, array[tests.t(40)],
  'taken by hand, the moderator''s word is over'
);
create temp table first as select roles.give(1, 6, 201, '1d', actor_id => 61, facts => tests.rank(), key => 'k') as row;
select is(
  roles.give(1, 6, 201, '1d', actor_id => 61, facts => tests.rank(), key => 'k', at => now() + interval '1 hour'),
  (select row from first), 'the same key again is the same gift'
);
select tests.refuses(
  $$select roles.give(1, 6, 202, '1d', actor_id => 61, facts => tests.rank(), key => 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (roles.give). Use a new key.', 'a key is no wildcard'
);
select tests.refuses(
  $$select roles.give(1, 5, 201, '10s')$$, 'U0DUR',
  'The duration must be from 1 minute to 3650 days, written like 10m, 3d12h or 2 weeks, not "10s".', 'not for a moment'
);
select tests.refuses(
  'select roles.give(1, 5, 203, actor_id => 61, facts => tests.rank(3))', 'U0ABV',
  'The role "Gold" is not below your own highest role, so it is not yours to give or take.', 'nobody gives what is above them'
);
select tests.refuses(
  'select roles.give(1, 5, 204)', 'U0HIR',
  'I cannot give out the role "High": it is not below my own highest role. Move my role above it.', 'nor above the bot'
);
select roles.deny(1, 7, 201) is not null as denied;
select tests.refuses(
  'select roles.give(1, 7, 201)', 'U0DND', 'They must not wear the role "Bronze" at present. Allow it to them first.',
  'nor what is denied to them'
);
do $$ begin perform event.member_left(1, 8, false, 'left'); end $$;
select tests.refuses('select roles.give(1, 8, 201)', 'U0GON', 'They are not in this server any more.', 'nor to who has left');
select tests.refuses(
  'select roles.give(1, 0, 201)', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.', 'nor to nobody'
);
select tests.refuses(
  $$select roles.give(1, 5, 201, at => 'infinity')$$, 'U0TIM', 'The time must lie between 2015 and 2100. infinity does not.',
  'nor at no time'
);
update app.role set permissions = 8 where role_id = 202;
select is(pg_temp.give(role_id => 202, seconds => 50), '202 1', 'a moderator may hand out what they may');

select * from finish();
rollback;
