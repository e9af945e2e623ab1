-- Deploy guildkeeper:automod/_meets to pg

begin;
set local role guildkeeper_owner;

create function automod._leads_out(plain text, allowed text[])
returns boolean
language plpgsql immutable
as $$
begin
  return exists (
    select
    from regexp_matches(_leads_out.plain, 'https?://(?:[^/\\?#\s@]*@)?([^/\\?#\s:@<>()"]+)', 'g') as link (found)
    where not exists (
      select from unnest(_leads_out.allowed) as a (domain)
      where '.' || rtrim(link.found[1], '.,;!''*_|`') like '%.' || a.domain
    )
  );
end;
$$;

comment on function automod._leads_out is
'Whether a text links to a domain that is neither allowed nor below one that is. What stands before an @ in a link is no domain.';

create function automod._invites(plain text, allowed text[])
returns boolean
language plpgsql immutable
as $$
begin
  return exists (
    select
    from regexp_matches(
      _invites.plain, '(?:discord\.gg|discord(?:app)?\.com[/\\]+invite|discord\.com[/\\]+servers)[/\\]+([a-z0-9-]+)', 'g'
    ) as invite (found)
    where invite.found[1] <> all (_invites.allowed)
  );
end;
$$;

comment on function automod._invites is 'Whether a text invites to a server of Discord, by a code that is not allowed.';

create function automod._says(plain text, needles text[])
returns boolean
language plpgsql immutable
as $$
declare
  v_words text := automod._as_words(_says.plain);
begin
  return exists (select from unnest(_says.needles) as n (needle) where strpos(v_words, n.needle) > 0);
end;
$$;

comment on function automod._says is 'Whether a text says one of these words or phrases.';

create function automod._meets(rule automod.rule, seen automod.seen)
returns boolean
language plpgsql immutable
as $$
begin
  return coalesce(
    case (rule).kind
      when 'mentions' then (seen).mentions >= (rule).threshold
      when 'attachments' then (seen).attachments >= (rule).threshold
      when 'new_account' then (seen).message_id - (seen).member_id < automod._ids((rule).within)
      when 'links' then automod._leads_out((seen).plain, (rule).allowed)
      when 'invites' then automod._invites((seen).plain, (rule).allowed)
      when 'pattern' then (seen).plain ~* (rule).pattern
      when 'words' then automod._says((seen).plain, (rule).needles)
      else false
    end,
    false
  );
end;
$$;

comment on function automod._meets is
'Whether a message meets a rule by what it says or brings. Never one on rate or duplicates: those count, see automod._floods.';

commit;
