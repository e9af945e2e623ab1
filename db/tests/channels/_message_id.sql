-- Specification of channels._message_id: a message as people name it.

begin;
\ir ../../fixtures/guild.sql
select plan(9);

select is(channels._message_id(m.typed), 1400000000000000005, m.typed)
from (values ('1400000000000000005'), (' 1400000000000000005 '),
  ('https://discord.com/channels/1/101/1400000000000000005')) as m (typed);
select is(channels._message_id(null), null, 'none is none');
select tests.refuses(
  format('select channels._message_id(%L)', m.typed), 'U0MSG',
  format('A message is given by its id or its link; "%s" is neither.', m.typed), format('"%s" is refused', m.typed)
)
from (values ('yesterday'), (''), ('9999999999999999999'), ('5'),
  ('http://discord.com/channels/1/101/1400000000000000005')) as m (typed);

select * from finish();
rollback;
