-- Deploy guildkeeper:automod/_require_bounds to pg

begin;
set local role guildkeeper_owner;

create function automod._require_bounds(ruleset automod.ruleset)
returns void
language plpgsql stable
as $$
declare
  c_most constant integer := 250;
  c_words constant integer := 1200;
  c_allowed constant integer := 300;
  v_size bigint := (
    select sum(text._pattern_size(text._regex(r.pattern)))
    from automod.rule r
    where r.guild_id = (ruleset).guild_id and r.enabled and r.kind = 'pattern'
  );
  -- A whole word is found among those of a message; for one with a * all of the message is searched.
  v_words bigint := (
    select sum(case when n.needle like ' % ' then 1 else 3 end)
    from automod.rule r
    cross join lateral unnest(r.needles) as n (needle)
    where r.guild_id = (ruleset).guild_id and r.enabled and r.kind = 'words'
  );
  v_allowed bigint := (
    select sum(cardinality(r.allowed)) from automod.rule r where r.guild_id = (ruleset).guild_id and r.enabled
  );
begin
  if v_words > c_words then
    perform app._refuse('words_too_many', v_words::text, c_words::text);
  elsif v_allowed > c_allowed then
    perform app._refuse('allowed_too_many', v_allowed::text, c_allowed::text);
  elsif v_size > c_most then
    perform app._refuse('patterns_too_large', v_size::text, c_most::text);
  elsif text._finds((ruleset).pattern, null, '', '') then
    perform app._refuse('patterns_meet_all');
  end if;
exception
  when invalid_regular_expression then
    perform app._refuse('patterns_broken', regexp_replace(sqlerrm, '^invalid regular expression: ', ''));
end;
$$;

comment on function automod._require_bounds is
'Refuses patterns (U0PAT), words (U0WOR) and what is allowed (U0ALW) where they are too much together: every message of the guild
is searched for all of them.';

commit;
