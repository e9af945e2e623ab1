-- Rules for every function: a manual, an owner without power, a pinned search_path, and only the grants it is meant to
-- have.
-- Each list of exceptions is exact: one that is not needed any more fails like one that is missing.

begin;
select plan(19);
\ir ../../fixtures/catalog.sql

select cmp_ok((select count(*) from tests.function), '>', 90::bigint, 'the functions are found');

select is_empty($$select name from tests.function where coalesce(comment, '') = ''$$, 'every function has a comment');
select is_empty(
  $$select name from tests.function group by name having count(*) > 1$$,
  'no function has a second signature: calls by name stay unambiguous'
);
select is_empty(
  $$select name from tests.function where pg_get_userbyid(proowner) <> 'guildkeeper_owner'$$,
  'every function belongs to guildkeeper_owner'
);

-- Execution

select is_empty(
  $$select name from tests.function where not prosecdef and kind = 'trigger'$$,
  'every trigger function runs as its owner: whoever writes, the invariants hold'
);
select results_eq(
  $$select name from tests.function where not prosecdef and kind = 'public' order by name collate "C"$$,
  array['app.snowflake_at', 'app.snowflake_time', 'games.draw'],
  'so does every public function, but for those that compute something from their argument alone'
);
select is_empty(
  $$select name from tests.function where prosecdef and kind in ('private', 'effect')$$,
  'what is never granted needs no rights of its own'
);
-- Before PostgreSQL 16, each function with a setting of its own walks through all settings when it ends.
select is_empty(
  $$
  select name from tests.function
  where kind in ('public', 'trigger') and prosqlbody is null
    and not coalesce('search_path=pg_catalog, pg_temp' = any (proconfig), false)
  $$,
  'every function that is called from outside pins search_path, or had its names bound when it was made'
);
select results_eq(
  $$select name from tests.function where kind in ('private', 'effect') and proconfig is not null order by name collate "C"$$,
  '{}'::text[],
  'what only our own functions call has it from them, and does not pin it again'
);
select is_empty(
  $$
  select name from tests.function
  where prosecdef and not coalesce('search_path=pg_catalog, pg_temp' = any (proconfig), false)
  $$,
  'one that runs as its owner always pins it'
);
select is_empty(
  $$select name from tests.function where proconfig <> array['search_path=pg_catalog, pg_temp']$$,
  'no function sets anything else'
);

-- Privileges

select is_empty(
  $$
  select f.name from tests.function f, aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) a where a.grantee = 0
  $$,
  'no function is executable by PUBLIC'
);
create view tests.granted as
select f.name, f.kind, a.grantee::regrole::text collate "default" as grantee
from tests.function f, aclexplode(f.proacl) a
where a.privilege_type = 'EXECUTE' and a.grantee <> f.proowner and a.grantee <> 0;
select results_eq(
  $$select name, grantee from tests.granted where kind <> 'public' order by name collate "C"$$,
  $$values
    ('app._is_plain_text', 'guildkeeper_admin'), ('app._is_time_zone', 'guildkeeper_admin'),
    ('leveling._is_template', 'guildkeeper_admin'), ('leveling._most_xp', 'guildkeeper_admin')
  $$,
  'private functions, triggers and effects are granted to nobody, but for those in CHECKs of what operators update'
);
-- The bot and operators call everything, but for these.
create view tests.unusual (name, grantees) as
select unnest(array[  -- operators alone: maintenance, and what nobody asks for in Discord
  'app.export', 'app.prune', 'economy.fold_fortunes', 'event.accept_reconciliation', 'event.set_cell', 'imports.rehearse',
  'leveling.compact', 'leveling.fold_census',
  'outbox.cancel', 'outbox.cancel_work', 'outbox.pause', 'outbox.prune', 'outbox.redo', 'outbox.reopen', 'outbox.resume',
  'outbox.run_now'
]), 'admin'
union all
select f.name, 'admin' from tests.function f where f.proname = 'selfcheck'
union all
select unnest(array[  -- the bot alone: facts of Discord's, and the reports of a dispatcher
  'event.audit_entry', 'event.audit_gap', 'event.automod_action', 'event.bans_seen', 'event.bans_wanted',
  'event.claim_shards', 'event.keep_shards', 'event.release_shards', 'event.shard_count', 'event.take_turn',
  'event.emojis_deleted', 'event.find_gaps', 'event.guild_left', 'event.guild_seen', 'event.heard', 'event.history_read',
  'event.joins_sourced', 'event.member_changed', 'event.member_joined', 'event.member_left', 'event.members_seen',
  'event.messages_deleted', 'event.messages_edited', 'event.reacted_messages', 'event.reactions', 'event.reactions_counted',
  'event.reactions_missed', 'event.reactions_read', 'event.reactions_unread', 'event.reconcile', 'event.reconciled',
  'event.roster_seen', 'event.roster_wanted', 'event.size_seen', 'event.sizes_wanted', 'event.sources_wanted',
  'event.session_started', 'event.voice_changed', 'event.voice_seen', 'event.wanted', 'outbox.claim', 'outbox.claim_due',
  'outbox.claimed_files', 'outbox.fail',
  'outbox.put_off', 'outbox.release', 'outbox.report', 'outbox.report_all', 'outbox.retry', 'outbox.run_due',
  'tickets.answers_kept', 'tickets.claim_reading', 'tickets.history_read', 'tickets.history_unreadable', 'transcripts.keep_file',
  'transcripts.unkept_files'
]), 'bot'
union all
select unnest(array[  -- reports too: they only compute, tell of no guild, or stand in a view
  'app.alive', 'app.privileges_fault', 'app.snowflake_at', 'app.snowflake_time', 'games.draw', 'outbox.refused_requests',
  'outbox.unruly'
]), 'admin bot reader';
select is_empty(
  $$
  with granted as (
    select f.name, coalesce(string_agg(replace(g.grantee, 'guildkeeper_', ''), ' ' order by g.grantee), 'nobody') as grantees
    from tests.function f
    left join tests.granted g on g.name = f.name
    where f.kind = 'public'
    group by f.name
  )
  select coalesce(g.name, u.name), g.grantees, coalesce(u.grantees, 'admin bot') as expected
  from granted g
  full join tests.unusual u on u.name = g.name
  where g.grantees is distinct from coalesce(u.grantees, 'admin bot')
  $$,
  'every public function is granted to the bot and to operators, but for those named above, and to nobody else'
);

-- Parameters: a call runs whole in the database that holds the guild

select results_eq(
  $$
  select name from tests.function
  where kind = 'public'
    and (proargnames[1] is distinct from 'guild_id' or proargtypes[0] is distinct from 'bigint'::regtype)
  order by name collate "C"
  $$,
  array[
    'app.alive',           -- asks nothing about anybody
    'app.privileges_fault',  -- about the database
    'app.snowflake_at',    -- only computes
    'app.snowflake_time',  -- only computes
    'event.claim_shards',  -- who hears which guilds
    'event.heard',         -- the bot hears all its guilds: one call a process
    'event.keep_shards',
    'event.messages',      -- a batch of many guilds; each message names its own
    'event.reactions',     -- so is this
    'event.release_shards',
    'event.set_cell',
    'event.shard_count',
    'event.sizes_wanted',  -- the bot asks about all its guilds at once
    'event.sources_wanted',
    'event.take_turn',
    'games.draw',          -- only computes
    'outbox.claim',        -- the dispatcher serves all guilds: one call a machine
    'outbox.claim_due',    -- so does whoever runs due work
    'outbox.depth',        -- a metric over all guilds
    'outbox.pause',        -- the switch holds up all guilds
    'outbox.paused',
    'outbox.refused_requests',  -- a limit over all guilds
    'outbox.refused_routes',  -- a metric over all guilds
    'outbox.report_all',  -- what a dispatcher heard for all of them
    'outbox.resume',
    'outbox.unruly',  -- as outbox.refused_requests
    'tickets.claim_reading'  -- whoever reads histories does so for all guilds
  ],
  'the first parameter of a public function is the guild, but for those that are about none or about all'
);
select results_eq(
  $$
  select name from tests.function
  where kind = 'public' and provolatile = 'v'
    and not ('actor_id' = any (proargnames) and 'key' = any (proargnames) and name <> 'config.set')
  order by name collate "C"
  $$,
  array[
    'app.prune',            -- maintenance
    'config.set',           -- has an actor; `key` is the setting's name: setting a value twice is setting it once
    'economy.fold_fortunes',  -- maintenance
    'economy.richest',  -- a look at a board: sorts in what has changed since the last look
    'event.audit_entry',    -- facts of Discord's: nobody acts, and a fact told twice is one fact
    'event.automod_action',
    'event.bans_seen',
    'event.claim_shards',   -- a process' own: nobody acts, and a lease is taken once
    'event.emojis_deleted',
    'event.find_gaps',      -- the bot's own, in words of Discord's: the same again changes nothing
    'event.guild_left',
    'event.guild_seen',
    'event.history_read',
    'event.joins_sourced',
    'event.keep_shards',
    'event.member_changed',
    'event.member_joined',
    'event.member_left',
    'event.members_seen',
    'event.messages',
    'event.messages_deleted',
    'event.messages_edited',
    'event.reactions',
    'event.reactions_counted',
    'event.reactions_read',
    'event.reactions_unread',
    'event.reconcile',      -- begins anew
    'event.reconciled',     -- ends once
    'event.release_shards',
    'event.roster_seen',
    'event.session_started',
    'event.set_cell',       -- maintenance
    'event.size_seen',
    'event.take_turn',
    'event.voice_changed',
    'event.voice_seen',
    'event.wanted',         -- notes whom it knows
    'leveling.compact',     -- maintenance
    'leveling.fold_census', -- maintenance
    'outbox.claim',         -- the dispatcher's own; tokens make its reports count once
    'outbox.claim_due',     -- so it is with due work
    'outbox.fail',
    'outbox.pause',         -- belongs to no guild; outbox.switch keeps who, when and why
    'outbox.prune',         -- maintenance
    'outbox.put_off',
    'outbox.release',
    'outbox.report',
    'outbox.report_all',
    'outbox.resume',        -- like outbox.pause
    'outbox.retry',
    'outbox.run_due',
    'tickets.answers_kept',   -- whoever reads files, by a token
    'tickets.claim_reading',  -- whoever reads histories, by a token
    'tickets.history_read',
    'tickets.history_unreadable',
    'transcripts.keep_file'
  ],
  'every public function that changes something takes actor_id and key, but for facts, the dispatcher and maintenance'
);
select is_empty(
  $$select name from tests.function where kind = 'public' and 'actor_id' = any (proargnames) and provolatile <> 'v'$$,
  'who only reads is no actor'
);

-- What people type is a numeric, or a bigint where it is the number of something: one that is too large is refused in a sentence.
-- These are integers: numbers within a thing, which buttons carry, sizes of pages, and what is counted of a text.
select results_eq(
  $$
  select (f.name || '.' || a.name) collate "default"
  from tests.function f
  join tests.granted g on g.name = f.name and g.grantee = 'guildkeeper_bot'
  cross join lateral unnest(f.proargnames, f.proargtypes::oid[]) as a (name, type)
  where f.kind = 'public' and a.type = 'integer'::regtype and split_part(f.name, '.', 1) not in ('event', 'outbox')
    and a.name <> 'page_size'
  order by f.name collate "C", a.name collate "C"
  $$,
  array[
    'automod.test_rule.attachments', 'automod.test_rule.mentions',
    'choices.audience.option', 'choices.choose.page', 'choices.chooser.page', 'choices.press.option', 'choices.rehearse.option',
    'desk.remove_question.place', 'desk.set_question.place',
    'games.double_down.cards', 'games.hit.cards', 'games.stand.cards',
    'leveling.why.count',
    'menus.drop_option.option', 'menus.set_option.option', 'menus.set_requirement.option',
    'tickets.backlog.days', 'tickets.claim_reading.most', 'tickets.claim_reading.shard_count',  -- days: one of three
    'transcripts.file.place', 'transcripts.files.page', 'transcripts.keep_file.place',
    'voice.rehearse.days', 'voice.rehearse.min_members'
  ],
  'no public function takes as an integer what people type'
);

-- Times. Whoever takes `at` refuses one that cannot be: where its call is opened, or by app._require_time.

create view tests.calls as
select f.name, m[1] as called
from tests.function f,
  regexp_matches(regexp_replace(f.body, '--[^\n]*', '', 'g'), '(?<![\w.])([a-z]+\.[a-z_]+)\(', 'g') m;
select is_empty(
  $$
  with recursive checks as (
    select f.name
    from tests.function f
    where f.name <> 'app._open_call'
      and f.body ~ '\mapp\._require_time\(|\mapp\._open_call\([^;]*\.at\s*\)'
    union
    select c.name from checks k join tests.calls c on c.called = k.name
  )
  select f.name
  from tests.function f
  join tests.granted g on g.name = f.name and g.grantee = 'guildkeeper_admin'
  where f.kind = 'public' and f.provolatile = 'v' and 'at' = any (f.proargnames)
  except
  select k.name from checks k
  $$,
  'an operator''s impossible time is a refusal'
);

select * from finish();
rollback;
