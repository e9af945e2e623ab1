-- Deploy guildkeeper:moderation/log to pg

begin;
set local role guildkeeper_owner;

create table moderation.log (
  guild_id bigint not null,
  number bigint not null,
  channel_id bigint not null,
  message_id bigint,
  is_stale boolean not null default false,
  failure integer,
  constraint log_pkey primary key (guild_id, number),
  constraint log_case_fkey foreign key (guild_id, number) references moderation.case (guild_id, number) on delete cascade
);

comment on table moderation.log is 'The message in which a case shows in the case log.';
comment on column moderation.log.message_id is 'Null: it is not posted yet, as far as is known.';
comment on column moderation.log.is_stale is
'Whether the case has changed since it was queued: then it is edited once its id is known.';
comment on column moderation.log.failure is
'With which of its codes Discord refused to post it (0: another reason); null: it did not, as far as is known.';

grant select on moderation.log to guildkeeper_admin;

commit;
