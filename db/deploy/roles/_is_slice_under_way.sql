-- Deploy guildkeeper:roles/_is_slice_under_way to pg

begin;
set local role guildkeeper_owner;

create function roles._is_slice_under_way(bulk roles.bulk)
returns boolean
language sql stable
return exists (
  select from roles.bulk_member m
  where m.guild_id = (bulk).guild_id
    and m.number = (bulk).number
    and m.slice = (bulk).slice
    and discord._under_way(m.guild_id, m.member_id)
);

comment on function roles._is_slice_under_way is
'Whether effects on members of a job''s last slice wait still: the next one waits for them, so that few of a job are ever
pending.';

commit;
