-- Deploy guildkeeper:automod/_with_links to pg

begin;
set local role guildkeeper_owner;

create function automod._with_links(seen automod.seen)
returns automod.seen
language plpgsql immutable
as $$
begin
  seen.hosts := '{}';
  seen.codes := '{}';
  if (seen).content ~ '[/\\]' or (seen).plain ~ '[/\\]' then
    select
      coalesce(array_agg(distinct l.host) filter (where t.is_clicked and l.is_clickable), '{}'),
      coalesce(array_agg(distinct c.code) filter (where c.code is not null), '{}')
    into seen.hosts, seen.codes
    -- As it is clicked, and as it is read: discord**.gg**/x is nothing to click at.
    from (values ((seen).content, true), (nullif((seen).shown, (seen).content), false)) as t (said, is_clicked)
    cross join lateral text._links(t.said) l
    cross join lateral (select automod._invite_code(l) as code offset 0) c;
  end if;
  return seen;
end;
$$;

comment on function automod._with_links is
'A message with where it links to, and by which codes it invites: found once, however many rules ask.';

commit;
