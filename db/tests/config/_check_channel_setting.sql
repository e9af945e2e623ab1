-- Specification of config._check_channel_setting: a setting that is a channel is one of this guild in which one can write.

begin;
select plan(25);
\ir ../../fixtures/guild.sql

-- The notices of app.settings

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

-- The announcements of leveling.settings, with every kind of channel

insert into app.channel (guild_id, channel_id, kind, name)
select 1, 900 + k.kind, k.kind, format('kind %s', k.kind)
from (values (0), (2), (5), (11), (13), (14), (15), (16)) as k (kind);

select lives_ok(
  format('select tests.configure(''leveling.announce_channel_id'', ''<#%s>'')', c.id), format('%s will do', c.name)
)
from (values (900, 'a text channel'), (905, 'a channel of announcements'), (911, 'a thread'),
  (902, 'the chat of a voice channel'))
  as c (id, name);
select tests.refuses(
  format('select tests.configure(''leveling.announce_channel_id'', ''%s'')', c.id), 'U0CHT',
  format('Nothing can be written in #%s. Choose a text channel.', c.called), format('%s is refused', c.name)
)
from (values (100, 'Rooms', 'a category'), (915, 'kind 15', 'a forum'), (916, 'kind 16', 'a forum of media'),
  (914, 'kind 14', 'a directory')) as c (id, called, name);
select tests.refuses(
  format('select tests.configure(''leveling.announce_channel_id'', ''%s'')', c.id), 'U0CHN',
  format('Channel %s does not exist in this server. Choose one of its channels.', c.id), format('%s is refused', c.name)
)
from (values ('555', 'an unknown channel'), ('121', 'another guild''s channel'), ('201', 'a role')) as c (id, name);
update app.channel set deleted_at = now() where guild_id = 1 and channel_id = 103;
select tests.refuses(
  'select tests.configure(''leveling.announce_channel_id'', ''103'')', 'U0CHN',
  'Channel 103 does not exist in this server. Choose one of its channels.', 'a deleted channel is refused'
);
select tests.refuses(
  $$select tests.run_as(
      'guildkeeper_admin', 'update leveling.settings set announce_channel_id = 555 where guild_id = 1'
    )$$, 'U0CHN',
  'Channel 555 does not exist in this server. Choose one of its channels.', 'by hand, too'
);
select lives_ok('select tests.configure(''leveling.announce_channel_id'', null)', 'none at all is fine');

-- The case log of moderation.settings

select lives_ok($$select tests.configure('moderation.log_channel_id', '101')$$, 'a text channel will do');
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
select lives_ok($$select tests.configure('moderation.log_channel_id', null)$$, 'and none');

select * from finish();
rollback;
