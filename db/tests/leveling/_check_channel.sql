-- Specification of leveling._check_channel: announcements go to a channel of this guild in which one can write.

begin;
\ir ../../fixtures/guild.sql
select plan(14);

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

select * from finish();
rollback;
