-- Specification of app._require_person: who can be given something.

begin;
select plan(10);
\ir ../../fixtures/guild.sql

insert into app.member (guild_id, member_id, is_bot, left_at, seen_at) values
  (1, 5, false, null, now()), (1, 9, true, null, now()), (1, 7, false, now(), now()), (2, 8, true, null, now());
update app.guild set intents = 1 << 1;

select lives_ok('select app._require_person(1, 5)', 'a member who is here');
select lives_ok('select app._require_person(1, 6)', 'one of whom nobody told: they may be here');
select lives_ok('select app._require_person(1, 8)', 'what is told of another guild does not count');
select tests.refuses('select app._require_person(1, 9)', 'U0BOT', 'Bots have no use for that. Choose a person.', 'not a bot');
select tests.refuses('select app._require_person(1, 7)', 'U0GON', 'They are not in this server any more.', 'nor who left');
select tests.refuses(
  'select app._require_person(1, 0)', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.', 'nor no id'
);
select tests.refuses(
  'select app._require_person(1, 6, is_bot => true)', 'U0BOT', 'Bots have no use for that. Choose a person.',
  'what Discord says now counts for one of whom nobody told'
);
select tests.refuses(
  'select app._require_person(1, 6, is_here => false)', 'U0GON', 'They are not in this server any more.', 'who never was here'
);
select lives_ok(
  'select app._require_person(1, 7, is_bot => false, is_here => true)', 'and more than what was told earlier: they are back'
);
update app.guild set intents = 0;
select lives_ok('select app._require_person(1, 7)', 'without the intent to hear of joins, who left may be back');

select * from finish();
rollback;
