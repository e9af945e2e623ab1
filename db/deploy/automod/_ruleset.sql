-- Deploy guildkeeper:automod/_ruleset to pg

begin;
set local role guildkeeper_owner;

create function automod._ruleset(guild_id bigint)
returns automod.ruleset
language plpgsql stable
as $$
declare
  v_set automod.ruleset;
begin
  select
    _ruleset.guild_id as guild_id,
    coalesce(max(r.number), 0) as last_number,
    count(*) filter (where r.enabled) as rules,
    string_agg(format('(?:%s)', text._regex(r.pattern)), '|' order by r.number)
      filter (where r.enabled and r.kind = 'pattern') as pattern,
    string_agg(format('(?:%s)', text._regex(r.pattern)), '|' order by r.number)
      filter (where r.enabled and r.kind = 'pattern' and not text._is_latin(r.pattern)) as scripts,
    coalesce(bool_or(r.enabled and r.kind = 'links'), false) as seeks_links,
    coalesce(bool_or(r.enabled and r.kind = 'invites'), false) as seeks_invites,
    min(r.threshold) filter (where r.enabled and r.kind = 'mentions') as mentions,
    min(r.threshold) filter (where r.enabled and r.kind = 'attachments') as attachments,
    max(automod._ids(r.within)) filter (where r.enabled and r.kind = 'new_account') as account_age,
    max(automod._ids(r.within)) filter (where r.enabled and r.kind in ('rate', 'duplicates')) as counts_within,
    coalesce(bool_or(r.enabled and r.kind = 'duplicates'), false) as compares
  into
    v_set.guild_id, v_set.last_number, v_set.rules, v_set.pattern, v_set.scripts, v_set.seeks_links, v_set.seeks_invites,
    v_set.mentions, v_set.attachments, v_set.account_age, v_set.counts_within, v_set.compares
  from automod.rule r
  where r.guild_id = _ruleset.guild_id;

  select
    jsonb_object_agg(n.first_word, true) filter (where n.is_whole),
    array_agg(distinct format('%%%s%%', n.first_word)) filter (where not n.is_whole)
  into v_set.tokens, v_set.needles
  from automod.rule r
  cross join lateral (
    select split_part(btrim(k.needle), ' ', 1) as first_word, k.needle like ' % ' as is_whole from unnest(r.needles) as k (needle)
  ) n
  where r.guild_id = _ruleset.guild_id and r.enabled and r.kind = 'words';
  return v_set;
end;
$$;

comment on function automod._ruleset is 'What the automatic rules of a guild come to, read from the rules themselves.';

commit;
