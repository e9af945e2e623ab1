-- Specification of automod._forget_member: what a member wrote and rules met is forgotten.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(3);

select tests.rule('words', words => 'bad');
select tests.examine(tests.wrote('bad'), tests.wrote('bad', member_id => 502, n => 1));
update automod.match set excerpt = 'bad';
insert into automod.trace (guild_id, member_id, message_ids, hashes, fresh) values (1, 501, '{}', '{}', 0);
select lives_ok('select automod._forget_member(1, 501)', 'a member is forgotten');
select is_empty('select from automod.trace t where t.member_id = 501', 'no trace is left');
select results_eq('select m.excerpt from automod.match m order by m.member_id', array[null, 'bad'],
  'nor the words that were met');

select * from finish();
rollback;
