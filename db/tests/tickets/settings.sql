-- Specification of tickets.settings: how tickets work in a guild, and what a hand edit may do.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select is((select count(*) from tickets.settings), 2::bigint, 'every guild has its row');
select is(
  (select row(s.most_per_member, s.keep_texts, s.tells_opener)::text from tickets.settings s where s.guild_id = 1),
  '(3,"30 days",t)', 'with the defaults'
);
select throws_ok(
  $$select config.set(1, 'tickets.most_per_member', '0')$$, 'U0VAL', null, 'a value that is not allowed is refused'
);
select throws_ok(
  $$select config.set(1, 'tickets.log_channel_id', '121')$$, 'U0CHN', null, 'so is another guild''s channel'
);

select * from finish();
rollback;
