-- Specification of automod._suspects: the messages that may meet a rule, at one look.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(28);

create function pg_temp.suspects(variadic messages app.message[]) returns text language sql as $$
  select string_agg(s.content, ',' order by s.message_id) from automod._suspects(messages) s
$$;
select is(pg_temp.suspects(tests.wrote('bad')), null, 'without rules nobody is suspect');
select tests.rule('words', words => 'bad, free nitro, slur*');
select tests.rule('links');
select tests.rule('invites');
select tests.rule('pattern', pattern => 'x{3}');
select tests.rule('mentions', threshold => 3);
select tests.rule('attachments', threshold => 2);
select is(pg_temp.suspects(tests.wrote(t.content)), t.content, format('%s is suspect', t.content))
from unnest(array['BAD!', 'so free', 'slurry', 'see https://x.example', 'discord.gg/abc', 'xXx']) as t (content);
select is(pg_temp.suspects(tests.wrote(t.content)), null, format('%s is not', t.content))
from unnest(array['badly', 'a slu r', 'x.example', 'Hello']) as t (content);
select is(pg_temp.suspects(tests.wrote('many', mentions => 3), tests.wrote('few', mentions => 2)), 'many', 'many mentions are');
select is(pg_temp.suspects(tests.wrote('all', everyone => true)), 'all', 'so is @everyone');
select is(pg_temp.suspects(tests.wrote('many', attachments => 2)), 'many', 'and many attachments');
select is(
  (select s.mentions from automod._suspects(array[tests.wrote('all', mentions => 1, everyone => true)]) s), 101,
  '@everyone counts as a hundred mentions'
);
select is(pg_temp.suspects(tests.message(501, now())), null, 'what was read from history never is');
select is(pg_temp.suspects(tests.wrote('bad', guild_id => 2)), null, 'nor is what other guilds write');
select is(pg_temp.suspects(tests.wrote(null)), null, 'nor a message whose text is not known');
select is(
  pg_temp.suspects(null, tests.wrote('bad', channel_id => null), tests.wrote('bad', member_id => 0)), null, 'nor what is none'
);
select tests.rule('new_account', within => '1 day');
select is(
  pg_temp.suspects(
    tests.wrote('new', member_id => tests.message_id(tests.s(-86399))), tests.wrote('old',
      member_id => tests.message_id(tests.s(-86400)))
  ), 'new', 'the account of a suspect is younger than a rule says'
);
select is(
  (select format('%s %s', s.words, s.hosts) from automod._suspects(array[tests.wrote('Bad, https://x.example')]) s),
  ' bad https x example  {x.example}', 'its words and links are found where rules look for them'
);
select tests.rule('mentions', threshold => 3, guild_id => 2);
select is(
  (select coalesce(s.shown, s.plain, s.words, s.hosts::text, s.codes::text)
   from automod._suspects(array[tests.wrote('Bad, https://x.example', mentions => 3, guild_id => 2)]) s),
  null, 'and nowhere else'
);
update automod.rule set enabled = false;
select is(pg_temp.suspects(tests.wrote('bad')), null, 'rules that are off make nobody suspect');

-- Each kind that asks what a message says, where there is no other.
create function pg_temp.suspect_alone(kind text, words text, pattern text, content text) returns text language plpgsql as $$
begin
  delete from automod.rule;
  perform tests.rule(kind, words => words, pattern => pattern);
  return pg_temp.suspects(tests.wrote(content));
end;
$$;
select is(pg_temp.suspect_alone(t.kind, t.words, t.pattern, t.content), t.content, format('%s alone: %s', t.kind, t.content))
from (values
  ('words', 'bad', null, 'bad'), ('words', 'slur*', null, 'slurry'), ('pattern', null, 'x{3}', 'xxx'),
  ('links', null, null, 'see https://x.example'), ('invites', null, null, 'discord.gg/abc')
) as t (kind, words, pattern, content);

select * from finish();
rollback;
