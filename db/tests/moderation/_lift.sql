-- Specification of moderation._lift: lifted in Discord.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(2);

select tests.file('ban', 5);
select tests.clear_effects();
do $$
begin
  perform moderation._lift(tests.filed(1), k.kind, '"appeal"')
  from unnest('{ban,timeout,kick,null}'::moderation.case_kind[]) with ordinality as k (kind, place)
  order by k.place;
end;
$$;
select results_eq(
  'select tests.deeds()', array['DELETE /guilds/1/bans/5 (appeal)', 'PATCH /guilds/1/members/5 lift (appeal)'],
  'a ban and a timeout can be lifted, nothing else'
);
select results_eq(
  $$select f.arguments from outbox.follow_up f where f.after_failure and f.arguments ? 'lifts'$$,
  $$values ('{"number": 1, "lifts": true}'::jsonb), ('{"number": 1, "lifts": true}')$$,
  'and what Discord refuses reaches the case'
);

select * from finish();
rollback;
