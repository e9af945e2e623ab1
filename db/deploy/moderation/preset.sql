-- Deploy guildkeeper:moderation/preset to pg

begin;
set local role guildkeeper_owner;

create table moderation.preset (
  guild_id bigint not null,
  name text not null constraint preset_name_check check (name <> '' and name = btrim(name) and app._is_plain_text(name, 50)),
  reason text not null constraint preset_reason_check check (reason <> '' and app._is_plain_text(reason, 400)),
  constraint preset_pkey primary key (guild_id, name),
  constraint preset_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

create unique index preset_name_idx on moderation.preset (guild_id, lower(name));

comment on table moderation.preset is 'A reason that moderators choose from, by a short name; at most 100 a guild.';

create trigger audit_edit
after insert or update or delete on moderation.preset
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

grant select, insert, update, delete on moderation.preset to guildkeeper_admin;

commit;
