-- Specification of app._check_notice_channel: notices go to a channel of this guild in which one can write.

begin;
select plan(5);
\ir ../../fixtures/guild.sql

select lives_ok($$select tests.configure('app.notice_channel_id', '<#102>')$$, 'a text channel will do');
select is((select notice_channel_id from app.settings where guild_id = 1), 102::bigint, 'and is kept');
select tests.refuses(
  $$select tests.configure('app.notice_channel_id', '100')$$, 'U0CHT', 'Nothing can be written in #Rooms. Choose a text channel.',
  'a category is refused'
);
select tests.refuses(
  $$select tests.run_as('guildkeeper_admin', 'update app.settings set notice_channel_id = 121 where guild_id = 1')$$, 'U0CHN',
  'Channel 121 does not exist in this server. Choose one of its channels.', 'so is another guild''s, by hand, too'
);
select lives_ok($$select tests.configure('app.notice_channel_id', null)$$, 'none at all is fine');

select * from finish();
rollback;
