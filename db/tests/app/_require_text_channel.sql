-- Specification of app._require_text_channel: a channel in which one can write.

begin;
select plan(5);
\ir ../../fixtures/guild.sql

select is((app._require_text_channel(1, 101)).name, 'general', 'it is the channel');
select tests.refuses(
  'select app._require_text_channel(1, 100)', 'U0CHT', 'Nothing can be written in #Rooms. Choose a text channel.',
  'a category is none'
);
select tests.refuses(
  format('select app._require_text_channel(1, %L)', c.id), 'U0CHN',
  format('Channel %s does not exist in this server. Choose one of its channels.', coalesce(c.id::text, 'null')), c.what
)
from (values (555, 'an unknown channel is none'), (121, 'another guild''s is none'), (null, 'nothing is none')) as c (id, what);

select * from finish();
rollback;
