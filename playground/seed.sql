-- The playground's guild, made lively: somebody who writes a handful of messages reaches a level and a role.
--
-- script/server runs this as guildkeeper_admin. It fails until the bot has registered the guild, and is tried again.
-- At a later start the guild has rewards and stays as its people left it. The ids are those of playground/guild.py.

\set ON_ERROR_STOP on
\set guild 1202682278707200000
\set bronze 1202682530365440000
\set silver 1202682782023680000
\set gold 1202683033681920000
\set mod_log 1202698384834560000

select count(*) = 0 as fresh from leveling.rewards(guild_id => :guild) \gset

\if :fresh
begin;
select from config.set(guild_id => :guild, key => 'leveling.cooldown', value => '1 second');
select from leveling.set_reward(guild_id => :guild, level => 1, role_id => :bronze);
select from leveling.set_reward(guild_id => :guild, level => 2, role_id => :silver);
select from leveling.set_reward(guild_id => :guild, level => 4, role_id => :gold);
select from shop.set_item(
  guild_id => :guild, name => 'Golden Frog', price => 40, emoji => '🐸', description => 'It looks at you.', stock => 25
);
select from shop.set_item(
  guild_id => :guild, name => 'Book of Levels', kind => 'xp', price => 60, emoji => '📖', xp => 250,
  description => 'Read it, and know more.', uses_at_once => false
);
select from shop.set_item(
  guild_id => :guild, name => 'Silver for an hour', kind => 'temporary_role', price => 50, emoji => '🥈', role_id => :silver,
  duration => '1 hour', description => 'Buy it again while you have it, and you have it longer.'
);
select from shop.set_item(
  guild_id => :guild, name => 'Gold', kind => 'role', price => 500, emoji => '🥇', role_id => :gold, required_level => 2,
  per_member_limit => 1, description => 'For good.'
);
select from config.set(guild_id => :guild, key => 'games.enabled', value => 'on');
select from config.set(guild_id => :guild, key => 'income.message_max', value => '5');
select from config.set(guild_id => :guild, key => 'income.message_cooldown', value => '1 second');
select from config.set(guild_id => :guild, key => 'income.level_amount', value => '50');
select from income.set_claim(
  guild_id => :guild, name => 'supporter', amount_min => 100, amount_max => 300, cooldown => '10 minutes',
  required_role_id => :silver
);
select from config.set(guild_id => :guild, key => 'moderation.log_channel_id', value => :'mod_log');
select from config.set(guild_id => :guild, key => 'moderation.ladder', value => 'strict');
select from moderation.set_preset(guild_id => :guild, name => 'Spam', reason => 'The same again and again, in one or many channels');
select from moderation.set_preset(guild_id => :guild, name => 'Tone', reason => 'Say it so that others want to answer');
commit;
\endif
