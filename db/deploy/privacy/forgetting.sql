-- Deploy guildkeeper:privacy/forgetting to pg

begin;
set local role guildkeeper_owner;

create table privacy.forgetting (
  guild_id bigint not null,
  nobody bigint not null,
  member_id bigint not null,
  asked_at timestamptz not null,
  constraint forgetting_pkey primary key (guild_id, nobody),
  constraint forgetting_member_key unique (guild_id, member_id),
  constraint forgetting_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table privacy.forgetting is
'Who is being forgotten: they have nothing any more, and texts that name them are still read through. The row goes with the last
of them, and with it what says who nobody was.';

create table privacy.unread (
  guild_id bigint not null,
  nobody bigint not null,
  kept_in text not null,
  after_key jsonb,
  until_key jsonb not null,
  constraint unread_pkey primary key (guild_id, nobody, kept_in),
  constraint unread_forgetting_fkey foreign key (guild_id, nobody)
    references privacy.forgetting (guild_id, nobody) on delete cascade
);

comment on table privacy.unread is 'The tables that are still to be read through for somebody who is being forgotten.';
comment on column privacy.unread.after_key is 'Up to which primary key it has been read; null: not begun.';
comment on column privacy.unread.until_key is
'The last primary key when they were forgotten: what comes after it they did since, and it is theirs.';

grant select on privacy.forgetting, privacy.unread to guildkeeper_admin;

commit;
