-- Deploy guildkeeper:automod/_invites to pg

begin;
set local role guildkeeper_owner;

create function automod._invites(content text, shown text, allowed text[])
returns boolean
language plpgsql immutable
as $$
begin
  return exists (
    select
    -- As it is clicked, and as it is read: discord**.gg**/x is nothing to click at.
    from unnest(array[_invites.content, _invites.shown]) as t (said)
    cross join lateral text._links(t.said) l
    where automod._invite_code(l) <> all (_invites.allowed)
  );
end;
$$;

comment on function automod._invites is 'Whether a text invites to a server of Discord, by a code that is not allowed.';

commit;
