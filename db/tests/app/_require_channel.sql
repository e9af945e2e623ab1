-- Specification of app._require_channel: a channel is one of this guild, and it exists.

begin;
select plan(5);
\ir ../../fixtures/guild.sql

select is((app._require_channel(1, 101)).name, 'general', 'the channel is returned');
select tests.refuses(
  'select app._require_channel(1, 999)',
  'U0CHN', 'Channel 999 does not exist in this server. Choose one of its channels.',
  'an unknown channel is refused'
);
select tests.refuses(
  'select app._require_channel(1, 121)',
  'U0CHN', 'Channel 121 does not exist in this server. Choose one of its channels.',
  'a channel of another guild is refused'
);
select tests.refuses(
  'select app._require_channel(1, null)',
  'U0CHN', 'Channel null does not exist in this server. Choose one of its channels.',
  'no channel at all is refused'
);
update app.channel set deleted_at = '2026-01-02T00:00:00Z' where channel_id = 101;
select tests.refuses(
  'select app._require_channel(1, 101)',
  'U0CHN', 'Channel 101 does not exist in this server. Choose one of its channels.',
  'a channel deleted in Discord is refused'
);

select * from finish();
rollback;
