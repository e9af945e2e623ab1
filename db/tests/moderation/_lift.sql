-- Specification of moderation._lift: lifted in Discord.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(1);

do $$
begin
  perform moderation._lift(1, 5, 'ban', 'appeal');
  perform moderation._lift(1, 5, 'timeout', 'appeal');
  perform moderation._lift(1, 5, 'kick', 'appeal');
end;
$$;
select results_eq(
  'select tests.deeds()', array['DELETE /guilds/1/bans/5 (appeal)', 'PATCH /guilds/1/members/5 lift (appeal)'],
  'a ban and a timeout can be lifted, nothing else'
);

select * from finish();
rollback;
