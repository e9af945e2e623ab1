-- Deploy guildkeeper:rolejobs/draft to pg

begin;
set local role guildkeeper_owner;

create table rolejobs.draft (
  guild_id bigint not null,
  number bigint not null,
  actor_id bigint,
  action rolejobs.action not null,
  role_id bigint not null,
  filter rolejobs.filter not null,
  reason text,
  made_at timestamptz not null,
  constraint draft_pkey primary key (guild_id, number),
  constraint draft_role_fkey foreign key (guild_id, role_id) references app.role (guild_id, role_id) on delete cascade
);

comment on table rolejobs.draft is
'Jobs that were rehearsed and are not begun: what the buttons below a rehearsal go on with. Kept for a day, see
rolejobs._maintain.';
comment on column rolejobs.draft.number is 'The call that made it, see app.audit.';
comment on column rolejobs.draft.actor_id is 'Who may begin it, besides operators; null: an operator.';

grant select on rolejobs.draft to guildkeeper_admin;

commit;
