-- Specification of automod.match: which rule a message met.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(2);

insert into automod.match (guild_id, number, member_id, message_id, at, deletes) values (1, 1, 501, 9, tests.s(), true);
select throws_ok(
  'insert into automod.match (guild_id, number, member_id, message_id, at, deletes) values (1, 1, 501, 9, now(), true)',
    '23505',
  null, 'a message meets a rule once'
);
select throws_ok(
  'insert into automod.match (guild_id, member_id, message_id, at, deletes) values (1, 501, 9, now(), true)', '23514',
  null, 'it is met by a rule, of ours or of Discord''s'
);

select * from finish();
rollback;
