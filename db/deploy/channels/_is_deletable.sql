-- Deploy guildkeeper:channels/_is_deletable to pg

begin;
set local role guildkeeper_owner;

create function channels._is_deletable(kind integer)
returns boolean
language sql immutable
return coalesce(kind, 0) <> all (array[
  1, 2, 3, 4, 5,  -- somebody joins or leaves a group, a call, a new name or picture
  21              -- the message with which a thread begins
]);

comment on function channels._is_deletable is
'Whether Discord deletes messages of this type: of a bulk request in which one cannot be deleted it deletes none.';

commit;
