-- Specification of automod._is_exempt: whom and where a rule passes over.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(16);

create function pg_temp.exempt(message app.message) returns boolean language sql as $$
  select automod._is_exempt(r, tests.saw(message)) from automod.rule r
$$;
select tests.rule('links', exempt_role_ids => '{202}', exempt_channel_ids => '{100}');
update app.guild set owner_id = 1000 where guild_id = 1;
insert into app.channel (guild_id, channel_id, parent_id, kind, name) values (1, 150, 101, 11, 'thread');
select is(pg_temp.exempt(t.message), t.exempt, t.what)
from (values
  (tests.wrote(channel_id => 103), false, 'nobody is, anywhere'),
  (tests.wrote(channel_id => 103, role_ids => '{201,202}'), true, 'a role that is exempt'),
  (tests.wrote(channel_id => 103, role_ids => '{201}'), false, 'another role is not'),
  (tests.wrote(channel_id => 101), true, 'a channel in a category that is exempt'),
  (tests.wrote(channel_id => 150, parent_id => 101), true, 'a thread in such a channel'),
  (tests.wrote(channel_id => 999, parent_id => 101), true, 'a thread that nobody reported'),
  (tests.wrote(channel_id => 103, role_ids => '{204}'), true, 'a role above the bot''s'),
  (tests.wrote(channel_id => 103, member_id => 1000), true, 'the owner'),
  (tests.wrote(channel_id => 103, role_ids => null), false, 'whose roles are not known'),
  (tests.wrote(channel_id => 103, role_ids => '{999}'), false, 'a role that nobody reported')
) as t (message, exempt, what);
select tests.configure('automod.exempt_role_id', '202');
update automod.rule set exempt_role_ids = '{}', exempt_channel_ids = '{101}';
select is(pg_temp.exempt(t.message), t.exempt, t.what)
from (values
  (tests.wrote(channel_id => 103, role_ids => '{202}'), true, 'the role of the setting'),
  (tests.wrote(channel_id => 103, role_ids => '{203}'), true, 'and one above it'),
  (tests.wrote(channel_id => 103, role_ids => '{201}'), false, 'not one below'),
  (tests.wrote(channel_id => 101), true, 'a channel itself'),
  (tests.wrote(channel_id => 102), false, 'not its neighbour'),
  (tests.wrote(channel_id => 150, parent_id => 101), true, 'but its threads')
) as t (message, exempt, what);

select * from finish();
rollback;
