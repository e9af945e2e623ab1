-- Specification of moderation._failed: what is told of a case that was not carried out.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(1);

update app.guild set name = repeat('G', 150), icon = 'a1' where guild_id = 1;
select tests.file('ban', 5) as number \gset
do $$ begin
  perform moderation._note_failure(tests.filed(1), app._refusal('discord_declined', array['No (60003)']), tests.h(1));
end $$;
update moderation.case set member_name = 'bob';
select is(
  to_jsonb(moderation._failed(tests.filed(1))),
  jsonb_build_object(
    'guild_id', 1, 'guild_name', repeat('G', 100), 'guild_icon', 'a1', 'number', 1, 'at', tests.h(1), 'kind', 'ban',
    'member_id', 5, 'member_name', 'bob', 'failure', 'Discord answered: No (60003)',
    'obstacle', '{"refusal": "discord_declined", "arguments": {"answer": ["text", "No (60003)"]}}'::jsonb
  ),
  'where, which, when it turned out, about whom, and why'
);

select * from finish();
rollback;
