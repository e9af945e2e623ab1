-- Deploy guildkeeper:rolejobs/member to pg

begin;
set local role guildkeeper_owner;

create type rolejobs.outcome as enum ('waiting', 'changed', 'unchanged', 'gone', 'denied', 'failed', 'undone', 'touched');
comment on type rolejobs.outcome is
'waiting: it is not their turn yet. changed: they got or lost the role. unchanged: they had it, or not, already. gone: they have
left. denied: they must not wear it. failed: Discord refused. undone: it was taken back. touched: it was not, as somebody decided
about it since.';

create table rolejobs.member (
  guild_id bigint not null,
  number bigint not null,
  member_id bigint not null,
  outcome rolejobs.outcome not null default 'waiting',
  slice integer,
  at timestamptz,
  constraint member_pkey primary key (guild_id, number, member_id),
  constraint member_job_fkey foreign key (guild_id, number) references rolejobs.job (guild_id, number) on delete cascade
);

create index member_outcome_idx on rolejobs.member (guild_id, number, outcome, member_id);
create index member_slice_idx on rolejobs.member (guild_id, number, slice);

comment on table rolejobs.member is
'The members who met the filter of a bulk job when it began, and what became of it in each.';
comment on column rolejobs.member.slice is 'In which slice it was their turn last.';
comment on column rolejobs.member.at is 'When that was.';

grant select on rolejobs.member to guildkeeper_admin;

commit;
