-- Deploy guildkeeper:roles/bulk_member to pg

begin;
set local role guildkeeper_owner;

create type roles.bulk_outcome as enum ('waiting', 'changed', 'unchanged', 'gone', 'denied', 'failed', 'undone', 'touched');
comment on type roles.bulk_outcome is
'waiting: it is not their turn yet. changed: they got or lost the role. unchanged: they had it, or not, already. gone: they have
left. denied: they must not wear it. failed: Discord refused. undone: it was taken back. touched: it was not, as somebody decided
about it since.';

create table roles.bulk_member (
  guild_id bigint not null,
  number bigint not null,
  member_id bigint not null,
  outcome roles.bulk_outcome not null default 'waiting',
  slice integer,
  at timestamptz,
  constraint bulk_member_pkey primary key (guild_id, number, member_id),
  constraint bulk_member_bulk_fkey foreign key (guild_id, number) references roles.bulk (guild_id, number) on delete cascade
);

create index bulk_member_outcome_idx on roles.bulk_member (guild_id, number, outcome, member_id);
create index bulk_member_slice_idx on roles.bulk_member (guild_id, number, slice);

comment on table roles.bulk_member is
'The members who met the filter of a bulk job when it began, and what became of it in each.';
comment on column roles.bulk_member.slice is 'In which slice it was their turn last.';
comment on column roles.bulk_member.at is 'When that was.';

grant select on roles.bulk_member to guildkeeper_admin;

commit;
