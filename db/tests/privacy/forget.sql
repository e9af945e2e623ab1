-- Specification of privacy.forget: afterwards a member is nowhere, but where docs/privacy.md says why, and all is sound.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
\ir ../../fixtures/games.sql
select plan(28);

-- 441569614233600000 does a bit of everything, as a member and as a moderator, with 6 and 7.
create function tests.member() returns bigint language sql immutable return 441569614233600000;

-- Where the id is, in any column of any table of ours: "economy.purse.member_id".
create function tests.named() returns setof text language plpgsql as $$
declare
  v_column record;
  v_found boolean;
begin
  for v_column in
    select c.oid::regclass::text as kept_in, a.attname
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and not c.relispartition
    join pg_namespace n on n.oid = c.relnamespace and pg_get_userbyid(n.nspowner) = 'guildkeeper_owner'
    where a.attnum > 0 and not a.attisdropped and a.attname <> 'guild_id'
      and a.atttypid in ('bigint'::regtype, 'bigint[]'::regtype, 'jsonb'::regtype, 'text'::regtype, 'text[]'::regtype)
    order by 1, 2
  loop
    execute format('select exists (select from %s t where t.%I::text ~ $1)', v_column.kept_in, v_column.attname)
    into v_found using '(?<![0-9])' || tests.member() || '(?![0-9])';
    if v_found then
      return next format('%s.%s', v_column.kept_in, v_column.attname);
    end if;
  end loop;
end;
$$;

-- All that is wrong, says whoever can tell.
create function tests.unsound() returns setof text language sql as $$
  select t::text from economy.selfcheck(1) t union all select t::text from leveling.selfcheck(1) t
  union all select t::text from roles.selfcheck(1) t union all select t::text from choices.selfcheck(1) t
  union all select t::text from shop.selfcheck(1) t union all select t::text from games.selfcheck(1) t
  union all select t::text from moderation.selfcheck(1) t union all select t::text from automod.selfcheck(1) t
  union all select t::text from tickets.selfcheck(1) t union all select t::text from stats.selfcheck(1) t
  union all select t::text from voice.selfcheck(1) t union all select t::text from outbox.selfcheck(1) t
  union all select t::text from event.selfcheck(1) t union all select t::text from privacy.selfcheck(1) t
$$;

-- What others have and did.
create function tests.sums() returns text language sql as $$
  select concat_ws(
    ', ', tests.xp(6), (select p.wallet from economy.purse p where p.member_id = 6),
    (select sum(e.amount) from economy.entry e where e.guild_id = 1 and e.account = 'house'),
    (select sum(h.quantity) from shop.holding h), (select count(*) from games.game), (select count(*) from tickets.message),
    (select count(*) from moderation.case), (select sum(q.messages) from stats.quarter q)
  )
$$;

-- What the bot does when work is due.
create function tests.read_on() returns void language plpgsql as $$
begin
  while exists (select from privacy.forgetting) loop
    perform privacy._go_on(f.guild_id, jsonb_build_object('nobody', f.nobody), now()) from privacy.forgetting f;
  end loop;
end;
$$;

create function tests.busy() returns void language plpgsql as $$
declare
  m constant bigint := tests.member();
begin
  perform event.member_joined(1, m, false, '2026-01-01 10:00Z', at => '2026-01-01 10:00Z');
  perform app._see_members(1, array[row(m, false, '2026-01-01 10:00Z', '{202}', null, false, null)::app.seen_member],
    '2026-01-01 10:00Z');
  perform tests.say(m, '2026-01-01 10:00Z');
  perform tests.say(6, '2026-01-01 10:20Z');
  perform leveling.set_reward(1, 1, 201);
  perform leveling.give_xp(1, m, 500, format('for <@%s>', m));
  perform leveling.give_xp(1, 6, 100, 'well done', actor_id => m);
  perform economy.give(1, m, 5000);
  perform economy.transfer(1, m, 6, 300, 'here', actor_id => m, key => 'pay');
  perform economy.deposit(1, m, 100, m);
  perform economy.transfer(1, 6, m, 50, format('back, <@%s>', m), actor_id => 6);
  perform shop.set_item(1, name => 'Frog', price => 100);
  perform shop.set_item(1, name => 'Bronze', price => 100, kind => 'temporary_role', role_id => 203, duration => '7 days');
  perform shop.buy(1, m, 'Frog', 2, at => '2026-01-01 10:30Z');
  perform shop.buy(1, m, 'Bronze', at => '2026-01-01 10:30Z');
  perform shop.gift(1, m, 6, 'Frog', 1, at => '2026-01-01 10:31Z');
  perform games.coinflip(1, m, 10, 'heads', at => '2026-01-01 10:40Z');
  perform games.dice(1, m, 10, at => '2026-01-01 10:40Z');
  perform income.daily(1, m, m, at => '2026-01-01 10:50Z');
  perform menus.set_menu(1, kind => 'button', title => 'Colours');
  perform menus.set_option(1, 1, role_ids => array[202]);
  perform choices.press(1, m, 1, 1, '{}', at => '2026-01-01 10:51Z');
  perform pictures.set_accent(1, m, '#ff0000', m);
  perform moderation.warn(1, m, 'rude');
  perform moderation.note(1, 6, format('spoke with <@%s>', m));
  perform event.audit_entry(1, 777, 24, m, 6, null, '[]', null, '2026-01-01 11:00Z');
  perform voice._forget_member(1, m);
  insert into voice.day (guild_id, day, member_id, connected, counted) values (1, '2025-12-01', m, 60, 0);
  insert into voice.channel_day (guild_id, day, channel_id, connected, counted) values (1, '2025-12-01', 101, 60, 0);
  insert into automod.trace (guild_id, member_id, message_ids, hashes, fresh) values (1, m, '{}', '{}', 0);
  perform roles.deny(1, m, 201);
  perform tests.ticket(1, 'gone', m);
  update tickets.ticket
  set waits_since = null, closed_at = tests.h(1), closed_because = 'opener', closed_by = m, deleted_at = tests.h(2),
    topic = 'Mine';
  insert into tickets.message (guild_id, number, message_id, at, author_id, content)
  values (1, 1, 10, tests.h(), m, 'Help'), (1, 1, 11, tests.h(), 77, format('Hello <@%s>!', m));
  insert into tickets.answer (guild_id, number, place, question, answer, said_id) values (1, 1, 1, 'What?', 'This', 1);
  insert into tickets.step (guild_id, number, at, happening, actor_id) values (1, 1, tests.h(), 'asked', m);
end;
$$;

select lives_ok('select tests.busy()', 'somebody is busy');
select is_empty('select tests.unsound()', 'and all is sound');
select cmp_ok((select count(*) from tests.named()), '>', 40::bigint, 'they are named in many places');
create temp table before as
select tests.sums() as sums, (select count(*) from privacy.export(1, tests.member())) as rows,
  (select count(*) from economy.entry) as entries;

-- Who may, and when

select tests.refuses(
  'select privacy.forget(1, tests.member(), 6)', 'U0NOY', 'Only members themselves and operators may have them forgotten.',
  'somebody else may not'
);
select tests.refuses('select privacy.forget(99, 5)', 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.', 'nor somewhere');
select tests.refuses('select privacy.forget(1, 0)', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.',
  'somebody is forgotten');
savepoint before;
select tests.ticket(2, 'open', tests.member()) is not null as asked;
select tests.refuses(
  'select privacy.forget(1, tests.member())', 'U0BSY',
  'Close your open tickets and finish your game first, then you can be forgotten.', 'what is open is closed first'
);
rollback to before;

-- What is left

select is(privacy.forget(1, tests.member(), tests.member(), 'k'), (select rows from before),
  'it says how many rows were about them');
select is(privacy.forget(1, tests.member(), tests.member(), 'k'), (select rows from before),
  'the same key again changes nothing');
select is_empty(
  $$
  select p.kept_in, p.column_name from privacy.place p
  where not p.is_text and format('%s.%s', p.kept_in, p.column_name) in (select n from tests.named() n)
  $$,
  'at once nothing is theirs any more'
);
select is_empty('select tests.unsound()', 'all is sound');
select results_eq(
  'select f.nobody, f.member_id from privacy.forgetting f', 'select 1000001::bigint, tests.member()',
  'and texts are read by and by'
);
select lives_ok('select tests.read_on()', 'to the last');
select results_eq(
  $$select n from tests.named() n where n not like 'outbox.%'$$,
  array['moderation."case".member_id', 'roles.denial.member_id', 'roles.member.member_id'],
  'they are nowhere but where they must stay, and where Discord is told that roles go'
);
select is_empty('select tests.unsound()', 'all is sound');
select is(
  (select sum(amount) from economy.entry where guild_id = 1), 0::numeric, 'money adds up'
);
select is(tests.sums(), (select sums from before), 'what others have and did is as it was');
select is(
  (select format('%s %s %s', p.wallet, p.bank, p.entries > 5) from economy.purse p where p.member_id = 1000001), '0 0 t',
  'somebody without a name has nothing, and had it'
);
select is(
  (select string_agg(distinct t.actor_id::text, ' ') from economy.transaction t where t.kind = 'transfer' and t.key = 'pay'),
  '1000001',
  'the ledger names nobody'
);
select matches((select c.reason from moderation.case c where c.kind = 'note'), '^spoke with <@1000001>$',
  'nor what people wrote of them');
select is((select m.content from tickets.message m where m.author_id = 77), 'Hello <@1000001>!', 'in tickets as well');
select ok((select bool_and(m.is_forgotten) from tickets.message m where m.author_id <> 77), 'what they wrote is gone');
select is((select count(*) from privacy.export(1, tests.member())), 3::bigint, 'what they get of themselves is what stays');

-- And again

update outbox.effect set state = 'done', token = null, finished_at = now();
select lives_ok('select privacy.forget(1, tests.member())', 'again is harmless, and an operator waits for all of it');
select is_empty($$select n from tests.named() n where n like 'outbox.%'$$, 'what was sent is forgotten');
select privacy.forget(1, tests.member(), tests.member());
select tests.say(tests.member(), '2026-01-05 10:00Z');
select tests.read_on();
select is(tests.xp(tests.member()), 20::bigint, 'who writes again begins anew, also while texts are read');
select is_empty('select tests.unsound()', 'and all is sound still');
select lives_ok(
  $$select tests.run_as('guildkeeper_bot', 'select privacy.forget(1, 6, 6)')$$, 'the bot may ask for a member'
);

select * from finish();
rollback;
