-- Specification of event.sources_wanted: Discord is asked how members came.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

insert into stats.stay (guild_id, member_id, began_at) values (1, 5, '2026-01-01 10:30Z');
select results_eq(
  $$select w.guild_id, w.member_ids from event.sources_wanted('{1,2}', '2026-01-01 11:00Z') w$$,
  $$values (1::bigint, array[5]::bigint[])$$, 'about those of whom it is not known'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select event.sources_wanted(array[1])')$$, 'the bot asks which');

select * from finish();
rollback;
