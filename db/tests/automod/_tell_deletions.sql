-- Specification of automod._tell_deletions: a deletion without a case is told.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(9);

create function pg_temp.told(path text) returns text language sql as $$
  select string_agg(e.card || ': ' || (e.facts ->> 'reason'), '; ' order by e.effect_id)
  from outbox.effect e where e.path like '%' || told.path || '%'
$$;
select tests.configure('moderation.log_channel_id', '102');
select tests.rule('words', words => 'bad', reason => 'Mind your words');
select tests.rule('words', words => 'worse', action => 'warn');
select tests.examine(tests.wrote('bad', 0));
select is(pg_temp.told('/channels/102/messages'), 'automod.deletion: Mind your words', 'in the case log');
select is(pg_temp.told('@dm'), 'automod.deleted: Mind your words', 'and its author is told');
select is(
  (select e.facts from outbox.effect e where e.card = 'automod.deletion'),
  '{"guild_id": 1, "guild_name": "First", "guild_icon": null, "member_id": 501, "channel_id": 101, "rule_number": 1,
    "rule_kind": "words", "reason": "Mind your words"}',
  'whose message it was, where, and which rule'
);
select tests.clear_effects();
select tests.examine(tests.wrote('bad', 1), tests.wrote('bad', 2));
select is(pg_temp.told('@dm'), null, 'once a minute');
select tests.examine(tests.wrote('bad', 3, 502), tests.wrote('bad', 4, 502));
select is(pg_temp.told('@dm'), 'automod.deleted: Mind your words', 'each author for themselves');
select tests.clear_effects();
select tests.examine(tests.wrote('bad worse', 5, 503));
select is(
  (select count(*) from outbox.effect e where e.card like 'automod.delet%'),
  0::bigint, 'what has a case is told with that'
);
select tests.configure('automod.tell_deletions', 'false');
select tests.clear_effects();
select tests.examine(tests.wrote('bad', 6, 504));
select is(pg_temp.told('@dm'), null, 'an author is not told if the setting says so');
select isnt(pg_temp.told('/channels/102/messages'), null, 'the case log has its line');
update automod.rule set deletes = false;
select tests.clear_effects();
select tests.examine(tests.wrote('bad', 7, 505));
select is(pg_temp.told('/channels/102/messages'), null, 'of what is not deleted there is none');

select * from finish();
rollback;
