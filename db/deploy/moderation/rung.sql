-- Deploy guildkeeper:moderation/rung to pg

begin;
set local role guildkeeper_owner;

create table moderation.rung (
  guild_id bigint not null,
  points integer not null constraint rung_points_check check (points between 1 and 1000),
  action moderation.case_kind not null constraint rung_action_check check (action in ('timeout', 'kick', 'softban', 'ban')),
  duration interval constraint rung_duration_check check (duration between '1 second' and '3650 days'),
  within interval constraint rung_within_check check (within between '1 second' and '3650 days'),
  constraint rung_pkey primary key (guild_id, points),
  constraint rung_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade,
  constraint rung_length_check check (
    case action when 'timeout' then duration is not null when 'ban' then true else duration is null end
  )
);

comment on table moderation.rung is
'The guild''s own ladder, for moderation.settings.ladder = custom: see the type moderation.rung_row.';

create trigger audit_edit
after insert or update or delete on moderation.rung
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

grant select, insert, update, delete on moderation.rung to guildkeeper_admin;

commit;
