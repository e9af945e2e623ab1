-- Deploy guildkeeper:app/_nobody to pg

begin;
set local role guildkeeper_owner;

create function app._nobody(guild_id bigint)
returns bigint
language sql
as $$
  insert into app.forgotten as f (guild_id, members)
  values (_nobody.guild_id, 1)
  on conflict on constraint forgotten_pkey do update set members = f.members + 1
  returning 1000000 + f.members;
$$;

comment on function app._nobody is
'The id of somebody who was forgotten just now: one that Discord has never given to anybody, and that no table tells whose it was.
What must be kept of them, such as the other side of a payment, names it.';

commit;
