-- Deploy guildkeeper:automod/_meets to pg

begin;
set local role guildkeeper_owner;

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
      when 'links' then automod._leads_out((seen).hosts, (rule).allowed)
      when 'invites' then not (seen).codes <@ (rule).allowed
      when 'pattern' then text._finds(
        text._regex((rule).pattern),
        case when not text._is_latin((rule).pattern) then text._regex((rule).pattern) end,
        (seen).shown, (seen).plain
      )
      when 'words' then text._says((seen).words, (rule).needles)
      else false
    end,
    false
  );
end;
$$;

comment on function automod._meets is
'Whether a message meets a rule by what it says or brings. Never one on rate or duplicates: those count, see automod._floods.';

commit;
