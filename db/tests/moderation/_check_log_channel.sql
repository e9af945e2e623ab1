-- Specification of moderation._check_log_channel: the case log is a channel in which something can be written.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

select lives_ok($$select tests.configure('moderation.log_channel_id', '101')$$, 'a text channel will do');
select lives_ok($$select tests.configure('moderation.log_channel_id', null)$$, 'and none');
select tests.refuses(
  $$select tests.configure('moderation.log_channel_id', '100')$$, 'U0CHT',
  'Nothing can be written in #Rooms. Choose a text channel.', 'a category is refused'
);
select tests.refuses(
  format('select tests.configure(%L, %L)', 'moderation.log_channel_id', c.id), 'U0CHN',
  format('Channel %s does not exist in this server. Choose one of its channels.', c.id), c.name || ' is refused'
)
from (values ('999', 'an unknown channel'), ('121', 'another guild''s')) as c (id, name);
select throws_ok(
  'update moderation.settings set log_channel_id = 999 where guild_id = 1', 'U0CHN', null, 'by hand as well'
);

select * from finish();
rollback;
