-- Specification of moderation._require_ability: what the bot cannot do is refused; moderation._require_authority has more.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(6);

select lives_ok($$select moderation._require_ability(1, 'ban', 5, tests.facts())$$, 'what it can is fine');
select throws_ok(
  $$select moderation._require_ability(1, 'ban', 5, tests.facts(20, 10))$$, 'U0BRK', null, 'a target above it is refused'
);
select throws_ok(
  $$select moderation._require_ability(1, 'timeout', 5, tests.facts(target_permissions => 8))$$, 'U0ADM', null,
  'so is timing out an administrator'
);
update app.role set permissions = 8 where guild_id = 1 and role_id = 201;
insert into app.member (guild_id, member_id, role_ids, seen_at) values (1, 6, '{201}', now());
select throws_ok(
  $$select moderation._require_ability(1, 'timeout', 6, null)$$, 'U0ADM', null, 'also one that only app.member knows'
);
update app.guild set bot_permissions = 2 where guild_id = 1;
select throws_ok(
  $$select moderation._require_ability(1, 'ban', 5, tests.facts())$$, 'U0BPM', null, 'and what it lacks the permission for'
);
select lives_ok($$select moderation._require_ability(1, 'warn', 5, tests.facts())$$, 'words need none');

select * from finish();
rollback;
