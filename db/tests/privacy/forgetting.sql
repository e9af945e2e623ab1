-- Specification of privacy.forgetting and privacy.unread: who is being forgotten, and what is to be read for it.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

insert into privacy.forgetting (guild_id, nobody, member_id, asked_at) values (1, 1000001, 5, now());
insert into privacy.unread (guild_id, nobody, kept_in, until_key) values (1, 1000001, 'app.audit', '{}');
select throws_ok(
  'insert into privacy.forgetting (guild_id, nobody, member_id, asked_at) values (1, 1000002, 5, now())', '23505', null,
  'one forgetting a member'
);
select is(
  tests.ask_as('guildkeeper_admin', 'select count(*) from privacy.forgetting natural join privacy.unread'), '1',
  'operators see who, and how far it is'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_bot', 'select from privacy.forgetting')$$, '42501', null, 'and the bot does not'
);
delete from privacy.forgetting;
select is_empty('select from privacy.unread', 'what is to be read goes with who it is');

select * from finish();
rollback;
